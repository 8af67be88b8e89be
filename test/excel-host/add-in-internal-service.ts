import { HostObject } from "./protocol/host-object";

/** What the client library tells Excel about the add-in; nothing depends on it. */
class AddInInternalService extends HostObject {
  NotifyActionHandlerReady(): void {}
}

export const addInInternalService = {
  "Microsoft.InternalService.AddinInternalService": new AddInInternalService(),
};
