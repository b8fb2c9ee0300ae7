"use client";

import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { useKeyFor } from "@/components/form/drafts";
import { useFieldErrors } from "@/components/form/field-errors";
import { useRefusal } from "@/components/form/refusal";
import { BothVersions } from "@/components/office/both-versions";
import { useUploads } from "@/components/upload/use-uploads";
import { useTexts } from "@/lib/i18n/client";
import { changeUpdate, readUpdate, useCreateUpdate, useReread } from "../api";
import { figureOf } from "../phase-values";
import { photoFields, withPhoto } from "../photos";
import type { Site } from "../site";
import {
  changedInUpdate,
  NEW_UPDATE,
  UPDATE_FIELDS,
  type Update,
  type UpdateValues,
  updateChange,
  updateIn,
  updateValuesOf,
} from "../update-values";
import { useChange } from "../use-change";
import { useTyped } from "../use-typed";
import classes from "./forms.module.css";
import { PhotoList } from "./photo-list";
import { MoreFields, UpdateFields } from "./update-fields";
import { useTold } from "./use-told";
import { useUpdateRows } from "./use-update-rows";

const MANY = 20;
const FIELDS: string[] = [
  ...UPDATE_FIELDS,
  ...Array.from({ length: MANY }, (_, at) => [`tags.${at}`, `video_urls.${at}`]).flat(),
];

/**
 * News to be written or corrected. All of it is kept on this device until it is sent, pictures included; sent again after
 * a lost line it is made once.
 */
export function UpdateForm({ site, update }: { site: Site; update: Update | null }) {
  const t = useTexts("officeProgress");
  const router = useRouter();
  const reread = useReread(site.id);
  const name = `update:${site.id}:${update?.id ?? "new"}`;
  const typed = useTyped(name, update ? updateValuesOf(update) : NEW_UPDATE, update?.updated_at ?? "");
  const { values, from, change: type } = typed;
  const key = useKeyFor(name);
  const create = useCreateUpdate(site.id);
  const uploads = useUploads(name, (upload) => type((now) => ({ photos: withPhoto(now.photos, upload) })));
  const { ref, field, show } = useFieldErrors();
  const refusal = useRefusal();
  const rows = useUpdateRows();
  const told = useTold(site);
  const [refused, setRefused] = useState<string | null>(null);
  const [publishing, setPublishing] = useState(false);
  const [discarded, setDiscarded] = useState<UpdateValues | null>(null);

  const wasPublished = update?.is_published ?? false;
  const changed = changedInUpdate(from, values);
  const change = useChange(
    () => readUpdate(site.id, update?.id ?? 0),
    (now) => changedInUpdate(from, updateValuesOf(now)).some((each) => changed.includes(each)),
  );
  const pending = create.isPending || change.pending;
  const sendsNothing = wasPublished && changed.length === 0;

  async function made(publish: boolean): Promise<boolean> {
    const body = { ...updateIn(values), is_published: publish };
    await create.mutateAsync({ body, key: key.keyFor(body) });
    return true;
  }

  async function corrected(before: Update, seen: string, publish: boolean): Promise<boolean> {
    const body = { ...updateChange(values, changed), ...(publish && !wasPublished && { is_published: true }) };
    return (await change.send(seen, changeUpdate(before, body))) !== null;
  }

  async function send(publish: boolean, seen = typed.seen) {
    if (pending || uploads.all.length > 0) return;
    setPublishing(publish);
    setRefused(null);
    const days = values.estimated_delay_days;
    if (values.update_type === "delay" && days && figureOf(days) === null) {
      return show({ estimated_delay_days: t("update.daysWrong") });
    }
    show({});
    try {
      if (!(await (update ? corrected(update, seen, publish) : made(publish)))) return;
      typed.forget();
      key.forget();
      const said = wasPublished ? "update.saved" : publish ? "publish.done" : "update.kept";
      notifications.show({ message: t(said, { title: values.title.trim() }), color: "ink" });
      void reread();
      router.push(`/office/progress?project=${site.id}#updates`);
    } catch (error) {
      const { fields, text } = refusal(error, [...FIELDS, ...photoFields(values.photos)]);
      show({ ...fields, ...partsOf(fields, "tags"), ...partsOf(fields, "video_urls") });
      setRefused(text);
    }
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!change.theirs) void send(true);
  }

  function discard() {
    setDiscarded(values);
    typed.forget();
    show({});
    setRefused(null);
  }

  function takeTheirs() {
    typed.forget();
    change.forget();
    show({});
    router.refresh();
  }

  return (
    <form ref={ref} onSubmit={submit} noValidate className={`${classes.form} ${classes.page}`}>
      <UpdateFields values={values} change={type} field={field} isFixed={wasPublished} />
      <PhotoList
        photos={values.photos}
        title={values.title}
        uploads={uploads}
        field={field}
        change={(edit) => type((now) => ({ photos: edit(now.photos) }))}
      />
      <MoreFields
        values={values}
        change={type}
        field={field}
        isOpen={values.tags !== "" || values.video_urls !== "" || values.priority !== "normal"}
      />
      <div className={classes.send}>
        {refused && (
          <p role="alert" className={classes.told}>
            {refused}
          </p>
        )}
        {change.theirs ? (
          <BothVersions
            differences={rows(changed, from, values, updateValuesOf(change.theirs))}
            keepMine={() => change.theirs && void send(publishing, change.theirs.updated_at)}
            takeTheirs={takeTheirs}
            busy={pending}
          />
        ) : (
          <>
            <p className="quiet small">{wasPublished ? t("update.toldNoMore") : told(values)}</p>
            {uploads.all.length > 0 && <p className="quiet small">{t("photos.wait")}</p>}
            <div className={classes.actions}>
              <Button
                type="submit"
                size="md"
                loading={pending && publishing}
                disabled={sendsNothing || uploads.all.length > 0}
              >
                {t(wasPublished ? "update.save" : "publish.submit")}
              </Button>
              {!wasPublished && (
                <Button
                  size="md"
                  variant="default"
                  onClick={() => void send(false)}
                  loading={pending && !publishing}
                  disabled={uploads.all.length > 0}
                >
                  {t("update.keepDraft")}
                </Button>
              )}
              {typed.isTyped ? (
                <Button size="md" variant="subtle" color="ink" onClick={discard} disabled={pending}>
                  {t("update.discard")}
                </Button>
              ) : (
                discarded && (
                  <Button size="md" variant="subtle" color="ink" onClick={() => type(discarded)}>
                    {t("update.bringBack")}
                  </Button>
                )
              )}
            </div>
          </>
        )}
      </div>
    </form>
  );
}

/** What is wrong with one of several things in a field is said at the field. */
function partsOf(fields: Record<string, string>, name: string): Record<string, string> {
  const found = Object.entries(fields).find(([path]) => path.startsWith(`${name}.`));
  return found ? { [name]: found[1] } : {};
}
