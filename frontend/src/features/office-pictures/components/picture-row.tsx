"use client";

import { Checkbox, NativeSelect, TextInput } from "@mantine/core";
import { IconGripVertical } from "@tabler/icons-react";
import { useState } from "react";
import { Pill } from "@/components/figures/status-pill";
import { RowButtons } from "@/components/office/saved-list/row-buttons";
import { useTexts } from "@/lib/i18n/client";
import { type HungPicture, PICTURE_KINDS, type PictureKind, type UnitType } from "../gallery";
import classes from "./pictures.module.css";

type Props = {
  picture: HungPicture;
  place: number;
  name: string;
  /** The kinds of homes that there are in the project. */
  types: readonly UnitType[];
  refusedOf: (field: "alt" | "caption" | "kind" | "unit_types") => string | undefined;
  isReady: boolean;
  save: () => void;
  type: (change: Partial<HungPicture>) => void;
  choose: (change: Partial<HungPicture>) => void;
  up: (() => void) | null;
  down: (() => void) | null;
  remove: () => void;
  isDragged: boolean;
  drag: (isBegun: boolean) => void;
  drop: () => void;
};

/** A picture of the gallery, with what is said of it. It can be dragged by its picture, or moved by its buttons. */
export function PictureRow(props: Props) {
  const { picture, place, name, types, refusedOf, isReady, save, type, choose } = props;
  const { up, down, remove, isDragged, drag, drop } = props;
  const t = useTexts("officeProjects");
  const [left, setLeft] = useState(false);
  const [isOver, setOver] = useState(false);
  const [smallest] = [...picture.sources].sort((one, other) => one.width - other.width);
  const missing = left && picture.alt.trim() === "" ? t("pictures.altMissing") : undefined;
  return (
    <li
      className={classes.row}
      data-dragged={isDragged || undefined}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        drop();
      }}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: for a mouse; the buttons beside it do the same for everybody */}
      <div
        className={classes.thumb}
        draggable
        onDragStart={(event) => {
          event.dataTransfer.effectAllowed = "move";
          event.dataTransfer.setData("text/plain", picture.key);
          drag(true);
        }}
        onDragEnd={() => drag(false)}
      >
        <IconGripVertical size={16} aria-hidden="true" className={classes.grip} />
        {/* biome-ignore lint/performance/noImgElement: the API keeps every size that is needed, there is none to make */}
        <img src={smallest?.url} alt={picture.alt} width={picture.width} height={picture.height} draggable={false} />
        {place === 0 && (
          <span className={classes.cover}>
            <Pill tone="good">{t("pictures.cover")}</Pill>
          </span>
        )}
      </div>
      <fieldset className={classes.fields}>
        <legend className={classes.unseen}>{name}</legend>
        <TextInput
          label={t("pictures.alt")}
          description={place === 0 ? t("pictures.altHint") : undefined}
          value={picture.alt}
          error={missing ?? refusedOf("alt")}
          readOnly={!isReady}
          maxLength={300}
          dir="auto"
          className={classes.wide}
          onChange={(event) => type({ alt: event.currentTarget.value })}
          onBlur={() => {
            setLeft(true);
            save();
          }}
        />
        <TextInput
          label={t("pictures.caption")}
          value={picture.caption}
          error={refusedOf("caption")}
          readOnly={!isReady}
          maxLength={300}
          dir="auto"
          onChange={(event) => type({ caption: event.currentTarget.value })}
          onBlur={save}
        />
        <NativeSelect
          label={t("pictures.kind")}
          value={picture.kind}
          error={refusedOf("kind")}
          onChange={(event) => choose({ kind: event.currentTarget.value as PictureKind })}
          data={PICTURE_KINDS.map((kind) => ({ value: kind, label: t(`pictures.kinds.${kind}`) }))}
        />
        {picture.kind === "plan" && (
          <LaidOut {...{ picture, types, choose }} error={refusedOf("unit_types")} isReady={isReady} />
        )}
      </fieldset>
      <RowButtons name={name} up={up} down={down} remove={remove} />
    </li>
  );
}

type LaidOutProps = Pick<Props, "picture" | "types" | "choose" | "isReady"> & { error: string | undefined };

/** Which kinds of homes a plan is the plan of: those of the project, and any that it has been said of before. */
function LaidOut({ picture, types, choose, isReady, error }: LaidOutProps) {
  const t = useTexts("officeProjects");
  const common = useTexts("common");
  const offered = [...new Set([...types, ...picture.unit_types])];
  if (offered.length === 0) return null;
  return (
    <Checkbox.Group
      label={t("pictures.laidOut")}
      description={t("pictures.laidOutHint")}
      value={picture.unit_types}
      readOnly={!isReady}
      error={error}
      onChange={(chosen) => choose({ unit_types: offered.filter((each) => chosen.includes(each)) })}
      className={classes.wide}
    >
      <div className={classes.types}>
        {offered.map((each) => (
          <Checkbox key={each} value={each} label={common(`unitTypes.${each}`)} />
        ))}
      </div>
    </Checkbox.Group>
  );
}
