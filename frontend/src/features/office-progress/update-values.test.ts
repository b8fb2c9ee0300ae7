import { describe, expect, test } from "vitest";
import { changedInUpdate, NEW_UPDATE, updateChange, updateIn } from "./update-values";

const LATE = {
  ...NEW_UPDATE,
  ...{ title: " Cement is late ", content: "Two lorries a day.", update_type: "delay" as const },
  ...{ estimated_delay_days: "14", expected_completion_date: "2028-03-31", tags: "cement, roads,, cement" },
};

describe("news as it is sent", () => {
  test("has tags and videos each once", () => {
    const videos = "https://films.example/1\n\nhttps://films.example/2 https://films.example/1";
    const { tags, video_urls } = updateIn({ ...LATE, video_urls: videos });
    expect(tags).toEqual(["cement", "roads"]);
    expect(video_urls).toEqual(["https://films.example/1", "https://films.example/2"]);
  });

  test("has days and a new date only if it is of a delay", () => {
    expect(updateIn(LATE)).toMatchObject({
      ...{ title: "Cement is late", estimated_delay_days: 14, expected_completion_date: "2028-03-31" },
    });
    expect(updateIn({ ...LATE, update_type: "general" })).toMatchObject({
      ...{ estimated_delay_days: null, expected_completion_date: null },
    });
  });
});

test("a change of news names only what differs", () => {
  const to = { ...LATE, title: "Cement is late", content: "One lorry a day." };
  const fields = changedInUpdate(LATE, to);
  expect(updateChange(to, fields)).toEqual({ content: "One lorry a day." });
});
