import { CompoundButton, makeStyles, tokens } from "@fluentui/react-components";
import {
  DocumentArrowRight24Regular,
  ShieldCheckmark20Regular,
  TableAdd24Regular,
} from "@fluentui/react-icons";
import type { AdoptableTable } from "../../app/session/session-state";
import { useNavigation } from "../navigation-context";
import { ViewFrame } from "../shell/view-frame";
import { useWords } from "../words-context";
import { AdoptChoice } from "./adopt-choice";
import { useHomeStyles } from "./use-home-styles";
import { useStartButtonStyles } from "./use-start-button-styles";

const useStyles = makeStyles({
  ways: { display: "flex", flexDirection: "column", gap: "10px", margin: "16px 0 20px" },
  privacy: {
    display: "flex",
    gap: "8px",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  shield: { flexShrink: 0 },
});

/** Three ways to begin. */
export function NoPlan({ tables }: { readonly tables: readonly AdoptableTable[] }) {
  const styles = useStyles();
  const home = useHomeStyles();
  const button = useStartButtonStyles();
  const words = useWords();
  const { openPage } = useNavigation();
  return (
    <ViewFrame>
      <h1 className={home.title}>{words("home.noPlan")}</h1>
      <p className={home.sentence}>{words("home.chooseStart")}</p>
      <div className={styles.ways}>
        <CompoundButton
          appearance="primary"
          className={button.wide}
          icon={<TableAdd24Regular />}
          secondaryContent={words("home.insertHint")}
          onClick={() => openPage("insert")}
        >
          {words("home.insert")}
        </CompoundButton>
        <CompoundButton
          className={button.wide}
          icon={<DocumentArrowRight24Regular />}
          secondaryContent={words("home.importHint")}
          onClick={() => openPage("import")}
        >
          {words("home.import")}
        </CompoundButton>
        <AdoptChoice tables={tables} />
      </div>
      <p className={styles.privacy}>
        <ShieldCheckmark20Regular className={styles.shield} />
        {words("home.privacy")}
      </p>
    </ViewFrame>
  );
}
