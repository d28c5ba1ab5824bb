export function beginSurvey(script: string, args: readonly string[], worth?: number): void;
