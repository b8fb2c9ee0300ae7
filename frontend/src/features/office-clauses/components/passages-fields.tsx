"use client";

import { Button } from "@mantine/core";
import { moved, replaced, without } from "@/components/office/saved-list/rows";
import { useTexts } from "@/lib/i18n/client";
import { type ConditionName, MOST, newPassage, type TypedPassage, type Variable } from "../form";
import type { Editing } from "../use-editing";
import classes from "./editor.module.css";
import { PassageFields } from "./passage-fields";

type Props = Pick<Editing, "field"> & {
  passages: readonly TypedPassage[];
  /** What the paragraph at this place, counted from one, is called. */
  name: (place: number) => string;
  /** The condition of what they stand in. */
  holding: ConditionName | null;
  variables: readonly Variable[];
  change: (passages: TypedPassage[]) => void;
  note: (passage: TypedPassage, place: number) => void;
};

/** Paragraphs, each of which can be changed, moved and taken out. */
export function PassagesFields({ passages, name, holding, variables, field, change, note }: Props) {
  const t = useTexts("officeClauses");
  return (
    <>
      <ol className={classes.passages}>
        {passages.map((passage, place) => (
          <li key={passage.key}>
            <PassageFields
              {...{ passage, holding, variables, field }}
              name={name(place + 1)}
              change={(changed) => change(replaced(passages, place, changed))}
              up={place > 0 ? () => change(moved(passages, place, -1)) : null}
              down={place < passages.length - 1 ? () => change(moved(passages, place, 1)) : null}
              remove={
                passages.length > 1
                  ? () => {
                      note(passage, place);
                      change(without(passages, place));
                    }
                  : null
              }
            />
          </li>
        ))}
      </ol>
      <div>
        <Button
          variant="default"
          size="sm"
          disabled={passages.length >= MOST.paragraphs}
          onClick={() => change([...passages, newPassage()])}
        >
          {t("edit.addParagraph")}
        </Button>
      </div>
    </>
  );
}
