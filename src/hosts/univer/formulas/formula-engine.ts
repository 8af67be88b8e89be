import { ICommandService, IUniverInstanceService } from "@univerjs/core";
import type {
  IFormulaData,
  IFormulaDependencyTree,
  IOtherFormulaData,
  IUnitData,
} from "@univerjs/engine-formula";
import {
  FormulaDependencyGenerator,
  FormulaDependencyTree,
  FormulaExecutedStateType,
  ICalculateFormulaService,
  IFormulaDependencyGenerator,
  UniverFormulaEnginePlugin,
} from "@univerjs/engine-formula";
import { keepResultsInFormulas } from "./results-in-formulas";
import { FormulaSharing } from "./share-formulas";
import { SteadyCalculations } from "./steady-calculations";
import { TodayAsDate } from "./today-as-date";

/** Columns left of the grid; a multiple of 2,520, so that stripes of `MOD(COLUMN(),n)` stay. */
const ASIDE = 1_008_000;

/** What Univer 0.25.1 works out, without what makes that long or wrong for no need. */
class LighterFormulas extends FormulaDependencyGenerator {
  readonly #sharing = new FormulaSharing();
  readonly #today = new TodayAsDate();

  finished(): void {
    this.#today.finish();
  }

  protected override _registerFormulas(
    workbooks: string[],
    formulas: IFormulaData,
    units: IUnitData,
    trees: IFormulaDependencyTree[]
  ): void {
    const shared = this.#sharing.shared(formulas, this.#today.begin(new Date()));
    super._registerFormulas(workbooks, shared, units, trees);
  }

  /**
   * Has the formulas of conditional formats stand in no cell, but in their row. Univer has them stand
   * in the first cells of the sheet: what refers to those is worked out with every format, and out of
   * order where the format refers to it in turn.
   */
  protected override _registerOtherFormulas(
    formulas: IOtherFormulaData,
    workbooks: string[],
    trees: IFormulaDependencyTree[]
  ): void {
    const before = trees.length;
    super._registerOtherFormulas(formulas, workbooks, trees);
    for (const tree of trees.slice(before)) {
      if (tree instanceof FormulaDependencyTree) setAside(tree, formulas);
    }
  }
}

function setAside(tree: FormulaDependencyTree, formulas: IOtherFormulaData): void {
  const first = formulas[tree.unitId]?.[tree.subUnitId]?.[tree.formulaId ?? ""]?.ranges[0];
  if (!first) return;
  tree.row = first.startRow;
  tree.column = first.startColumn - ASIDE;
}

/** Univer's formula engine with {@link LighterFormulas} and {@link SteadyCalculations}. */
export class FormulaEnginePlugin extends UniverFormulaEnginePlugin {
  protected override _initializeWithOverride(): void {
    super._initializeWithOverride();
    if (this._config.notExecuteFormula) return;
    this._injector.replace([IFormulaDependencyGenerator, { useClass: LighterFormulas }]);
    this._injector.replace([ICalculateFormulaService, { useClass: SteadyCalculations }]);
  }

  override onReady(): void {
    super.onReady();
    this.disposeWithMe(
      keepResultsInFormulas(
        this._injector.get(ICommandService),
        this._injector.get(IUniverInstanceService)
      )
    );
    if (this._config.notExecuteFormula) return;
    const formulas = this._injector.get(IFormulaDependencyGenerator);
    const { executionCompleteListener$ } = this._injector.get(ICalculateFormulaService);
    const ended = executionCompleteListener$.subscribe(({ functionsExecutedState }) => {
      if (functionsExecutedState === FormulaExecutedStateType.STOP_EXECUTION) return;
      if (formulas instanceof LighterFormulas) formulas.finished();
    });
    this.disposeWithMe(ended);
  }
}
