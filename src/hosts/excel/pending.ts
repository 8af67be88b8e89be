/** What a request will have brought; to be called after the next `sync`, not before. */
export type Pending<Result> = () => Result;
