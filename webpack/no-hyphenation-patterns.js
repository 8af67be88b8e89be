// Stands for each of Univer's modules of hyphenation patterns; see no-hyphenation.js.
export {};
