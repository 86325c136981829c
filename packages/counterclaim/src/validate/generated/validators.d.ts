/** What ajv says of one value; only the fields that validate/explain.ts reads. */
export interface Violation {
  instancePath: string;
  keyword: string;
  params: Record<string, unknown>;
}
export interface Validator {
  (value: unknown): boolean;
  errors?: Violation[] | null;
}
export declare const article: Validator;
export declare const options: Validator;
export declare const readOptions: Validator;
export declare const config: Validator;
export declare const baseline: Validator;
export declare const dismissals: Validator;
export declare const proposeOptions: Validator;
export declare const pairJudgement: Validator;
export declare const failedJudgement: Validator;
