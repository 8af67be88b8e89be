const ROUNDED = "if (textStyle.fs) originFontSize = Math.ceil(textStyle.fs);";
const EXACT = "if (textStyle.fs) originFontSize = textStyle.fs;";

/**
 * A loader that has Univer draw text in the size that its cell says. Univer 0.25.1 draws 10,5 pt as
 * 11: lines then break earlier than in Excel, and a row that is high enough there cuts its last one.
 * Fails when the code is no longer what it was, so that an upgrade is looked at.
 */
module.exports = function exactFontSizes(source) {
  if (!source.includes(ROUNDED)) throw new Error(`${this.resourcePath} no longer rounds sizes so.`);
  return source.replace(ROUNDED, EXACT);
};
