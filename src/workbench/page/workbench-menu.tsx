import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  useRestoreFocusTarget,
} from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { HelpDialog } from "./help-dialog";
import { timeWords } from "./time-words";
import { useWorkbench, useWorkbenchState, useWorkbenchWords } from "./workbench-context";

/** What is seldom needed. */
export function WorkbenchMenu() {
  const words = useWorkbenchWords();
  const workbench = useWorkbench();
  const busy = useWorkbenchState().busy !== null;
  const [help, setHelp] = useState(false);
  const restoreFocus = useRestoreFocusTarget();
  return (
    <>
      <Menu onOpenChange={(_, { open }) => open && void workbench.findOtherWork()}>
        <MenuTrigger disableButtonEnhancement>
          <Button
            {...restoreFocus}
            appearance="subtle"
            icon={<MoreHorizontal20Regular />}
            aria-label={words("bar.more")}
            title={words("bar.more")}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem disabled={busy} onClick={() => void workbench.open({ kind: "sample" })}>
              {words("menu.sample")}
            </MenuItem>
            <MenuItem disabled={busy} onClick={() => void workbench.open({ kind: "blank" })}>
              {words("menu.blank")}
            </MenuItem>
            <OtherWorkItems />
            <MenuDivider />
            <MenuItem onClick={() => workbench.askToClearDrafts()}>{words("menu.clear")}</MenuItem>
            <MenuItem onClick={() => setHelp(true)}>{words("menu.help")}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <HelpDialog open={help} onClose={() => setHelp(false)} />
    </>
  );
}

/** Work of earlier visits that is in no file. */
function OtherWorkItems() {
  const words = useWorkbenchWords();
  const workbench = useWorkbench();
  const { busy, otherWork } = useWorkbenchState();
  if (otherWork.length === 0) return null;
  return (
    <MenuGroup>
      <MenuGroupHeader>{words("menu.otherWork")}</MenuGroupHeader>
      {otherWork.map(({ id, fileName, changedAt }) => (
        <MenuItem
          key={id}
          disabled={busy !== null}
          onClick={() => void workbench.open({ kind: "draft", id, fileName })}
        >
          {words("menu.otherDraft", { file: fileName, time: timeWords(changedAt, words) })}
        </MenuItem>
      ))}
    </MenuGroup>
  );
}
