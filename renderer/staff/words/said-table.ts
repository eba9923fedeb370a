/** Words in the reader's language by the English pattern that main says; values in its order. */
export type SaidTable = Readonly<Record<string, (...values: string[]) => string>>;
