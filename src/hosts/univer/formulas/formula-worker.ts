import { LogLevel, Univer } from "@univerjs/core";

import { UniverRPCWorkerThreadPlugin } from "@univerjs/rpc";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverRemoteSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { compareExactly } from "./exact-criteria";
import { FormulaEnginePlugin } from "./formula-engine";

/** Works out the formulas of the grid, so that the page stays quick while a large plan adds up. */
compareExactly();
const univer = new Univer({ logLevel: LogLevel.WARN });
univer.registerPlugin(UniverSheetsPlugin, { onlyRegisterFormulaRelatedMutations: true });
univer.registerPlugin(FormulaEnginePlugin);
univer.registerPlugin(UniverRPCWorkerThreadPlugin);
univer.registerPlugin(UniverRemoteSheetsFormulaPlugin);
