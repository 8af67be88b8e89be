/** The number format of what only a data bar or another cell shows. */
const IN_FILES = ";;;";
/** The grid shows the bare number where a format leaves nothing of it, so that a space is left. */
const IN_GRID = '" ";" ";" ";" "';

export function gridPattern(format: string): string {
  return format === IN_FILES ? IN_GRID : format;
}

export function describedPattern(pattern: string): string {
  return pattern === IN_GRID ? IN_FILES : pattern;
}
