/**
 * How sure the finding is. `certain`: normalised, reversibly. `plausible`: proposed, the user
 * confirms. `ambiguous`: no figure and no date comes of it. `judgement`: a hint that can be waived.
 */
export type Certainty = "certain" | "plausible" | "ambiguous" | "judgement";
