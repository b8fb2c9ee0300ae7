import { EmptyState } from "@/components/empty-state";
import { LinkButton } from "@/components/link-button";
import { PageHead } from "../page-head";

type Props = { heading: string; title: string; text: string; make: string; mayMake: boolean };

/** In place of an office page that is about a project, for a builder who has none. */
export function NoProject({ heading, title, text, make, mayMake }: Props) {
  return (
    <>
      <PageHead title={heading} />
      <EmptyState title={title} action={mayMake && <LinkButton href="/office/projects/new">{make}</LinkButton>}>
        <p>{text}</p>
      </EmptyState>
    </>
  );
}
