import type { Agreement } from "@/components/agreement/agreement";

/** What somebody has entered to sign with. The consent is to one document: `consented` is the SHA-256 of which. */
export type Typed = { name: string; consented: string | null };

export const NOTHING_TYPED: Typed = { name: "", consented: null };
export const LONGEST_NAME = 200;

/** What is missing before this version can be signed, by the field that asks for it. */
export function missingFrom(
  { name, consented }: Typed,
  { sha256 }: Pick<Agreement, "sha256">,
): { full_name?: true; consent?: true } {
  return {
    ...(!isName(name) && { full_name: true }),
    ...(consented !== sha256 && { consent: true }),
  };
}

/** Whether that may be somebody's name: two letters at least, as the API has it. */
function isName(text: string): boolean {
  return (text.match(/\p{L}/gu) ?? []).length >= 2;
}
