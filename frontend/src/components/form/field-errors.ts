"use client";

import { type ReactNode, type RefObject, useEffect, useRef, useState } from "react";

export type FieldErrors = Record<string, ReactNode>;

/** What an input of the component library takes to be a field of a form. */
type Field = { name: string; error: ReactNode; onInput: () => void };

/**
 * What is wrong with the fields of a form, each by its name. Whatever is shown has the focus go to the first of them.
 *
 * `ref` belongs to the form, `field(name)` to its inputs. An error leaves when its field is typed in.
 */
export function useFieldErrors(): {
  ref: RefObject<HTMLFormElement | null>;
  field: (name: string) => Field;
  show: (errors: FieldErrors) => void;
} {
  const ref = useRef<HTMLFormElement>(null);
  const [shown, setShown] = useState<{ errors: FieldErrors }>({ errors: {} });
  const [errors, setErrors] = useState<FieldErrors>({});
  useEffect(() => {
    if (Object.keys(shown.errors).length > 0) {
      ref.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    }
  }, [shown]);
  return {
    ref,
    field: (name) => ({
      name,
      error: errors[name],
      onInput: () => {
        if (errors[name]) setErrors(({ [name]: _, ...others }) => others);
      },
    }),
    show: (found) => {
      setErrors(found);
      setShown({ errors: found });
    },
  };
}
