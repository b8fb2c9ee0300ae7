import { expect, test } from "vitest";
import { piecesOf } from "./text";

const links = (content: string) => piecesOf(content).flatMap(({ href }) => href ?? []);

test("a message is put together again from its pieces, letter by letter", () => {
  const content = "See https://lintel.example/plans?id=4 (or https://a.example/x_(y)), then\ncall.";
  expect(
    piecesOf(content)
      .map(({ text }) => text)
      .join(""),
  ).toBe(content);
  expect(links(content)).toEqual(["https://lintel.example/plans?id=4", "https://a.example/x_(y)"]);
});

test("what ends the sentence does not belong to the address", () => {
  expect(links("It is at https://lintel.example.")).toEqual(["https://lintel.example"]);
  expect(links("(https://lintel.example/a).")).toEqual(["https://lintel.example/a"]);
});

test("nothing but a web address becomes a link", () => {
  expect(links("javascript:alert(1) data:text/html,x mailto:a@b.example www.lintel.example")).toEqual([]);
  expect(links("https://bank.example@evil.example/ http://localhost/ <b>https://</b>")).toEqual([]);
});
