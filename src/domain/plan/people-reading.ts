/** Who leads and who helps, only where the words say so; nothing is guessed from their order. */
export type PeopleReading = { readonly lead: string | null; readonly cooperate: string | null };
