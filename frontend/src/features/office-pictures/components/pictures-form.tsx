"use client";

import { useState } from "react";
import { useSavedForm } from "@/components/form/use-saved-form";
import { Part } from "@/components/office/part";
import { ListHead } from "@/components/office/saved-list/list-head";
import { inserted, moved, replaced, without } from "@/components/office/saved-list/rows";
import { useRemoved } from "@/components/office/saved-list/use-removed";
import type { PictureData } from "@/components/picture";
import type { Tagged } from "@/lib/api/tagged";
import { useTexts } from "@/lib/i18n/client";
import { galleryCalls } from "../api";
import {
  type Gallery,
  galleryOf,
  type HungPicture,
  hungUpload,
  isWhole,
  MOST_PICTURES,
  meaningOf,
  placed,
  type UnitType,
} from "../gallery";
import { useUploads } from "../use-uploads";
import { PictureRow } from "./picture-row";
import classes from "./pictures.module.css";
import { UploadField } from "./upload-field";

type Props = { project: { id: number; unit_types: UnitType[] }; first: Tagged<PictureData[]> };

/** A project's gallery: pictures are sent in, described, put in order and hung; saved as it is done. */
export function PicturesForm({ project, first }: Props) {
  const t = useTexts("officeProjects");
  const form = useSavedForm<Gallery>({
    ...galleryCalls(project.id),
    ...{ meaning: meaningOf, isWhole, withIds: (gallery) => gallery },
    name: `pictures:${project.id}`,
    queryKey: ["office-pictures", project.id],
    first: { data: galleryOf(first.data), etag: first.etag },
  });
  const { pictures } = form.values;
  const choose = (next: HungPicture[]) => form.choose({ pictures: next });
  const uploads = useUploads((upload) => {
    // As the gallery is by the time that the picture arrives.
    form.change(({ pictures: now }) => ({
      pictures: [...now, hungUpload(upload, now.at(-1)?.kind ?? "visualisation")],
    }));
  });
  const { note, removed } = useRemoved<HungPicture & { name: string }>(({ name: _, ...picture }, place) =>
    choose(inserted(pictures, picture, place)),
  );
  const [dragged, setDragged] = useState<string | null>(null);
  const nameOf = ({ alt }: HungPicture, place: number) => alt.trim() || t("pictures.picture", { place: place + 1 });
  const rest = MOST_PICTURES - pictures.length - uploads.list.length;

  return (
    <Part title={t("pictures.title")} note={t("pictures.note")} wide>
      <ListHead
        form={form}
        lines={({ pictures: rows }) =>
          rows.map((picture, place) => ({ label: `${place + 1}`, text: nameOf(picture, place) }))
        }
        removed={removed}
      />
      <ol className={classes.gallery}>
        {pictures.map((picture, place) => (
          <PictureRow
            key={picture.key}
            picture={picture}
            place={place}
            name={nameOf(picture, place)}
            types={project.unit_types}
            refusedOf={(field) =>
              form.state.refused[`pictures.${place}.${field}`] ??
              (field === "alt"
                ? (form.state.refused[`pictures.${place}.id`] ?? form.state.refused[`pictures.${place}`])
                : undefined)
            }
            isReady={form.isReady}
            save={form.save}
            type={(change) => form.type({ pictures: replaced(pictures, place, change) })}
            choose={(change) => choose(replaced(pictures, place, change))}
            up={place > 0 ? () => choose(moved(pictures, place, -1)) : null}
            down={place < pictures.length - 1 ? () => choose(moved(pictures, place, 1)) : null}
            remove={() => {
              note({ ...picture, name: nameOf(picture, place) }, place);
              choose(without(pictures, place));
            }}
            isDragged={dragged === picture.key}
            drag={(isBegun) => setDragged(isBegun ? picture.key : null)}
            drop={() => {
              if (dragged) choose(placed(pictures, dragged, picture.key));
              setDragged(null);
            }}
          />
        ))}
      </ol>
      <UploadField uploads={uploads} rest={rest} isReady={form.isReady} />
    </Part>
  );
}
