import { describe, expect, it } from "vitest";
import { isOwnForm } from "./own-form";

const id = "60b513c791f6e8a79a8b717cd02ff7b102e0af83b6";
const idle = '[{"status":"idle"}]';
const invalid =
  '[{"status":"invalid","fieldErrors":{"words":"Say what happened"},"values":{"words":"$$5 it cost"}}]';

function sent(fields: [string, string][], headers: Record<string, string> = {}) {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return isOwnForm(new Request("http://h/", { method: "POST", body: form, headers }));
}

const state = (list: string, zero = `{"id":"${id}","bound":"$@1"}`): [string, string][] => [
  ["$ACTION_REF_5", ""],
  ["$ACTION_5:0", zero],
  ["$ACTION_5:1", list],
  ["$ACTION_KEY", "k1"],
  ["words", "$Q1 is what it cost"],
];

const plain = (body: string, headers: Record<string, string>) =>
  isOwnForm(new Request("http://h/", { method: "POST", body, headers }));

describe("a form without script", () => {
  it.each([idle, invalid, '[{"status":"idle","odd":"$undefined"}]'])(
    "is ours with %s",
    async (list) => {
      expect(await sent(state(list))).toBe(true);
    },
  );

  it("is ours with an action and nothing bound to it", async () => {
    expect(await sent([[`$ACTION_ID_${id}`, ""]])).toBe(true);
  });

  it.each([
    ...['["$Q1","$@2"]', '["$Q1"]', '["$@2"]', '["$F1"]', '["$B1"]', '["$R1"]', '["$x1"]'],
    ...['["$K1"]', '["$1"]', '["$n9"]', '[{"values":{"a":["$W1"]}}]', "null", "{}", '"x"', "junk"],
    "[".repeat(200_000),
  ])("is none with a state that nobody of ours wrote", async (list) => {
    expect(await sent(state(list))).toBe(false);
  });

  it("is none with half of its fields, two of one, or an action that is none", async () => {
    const [ref, zero, one] = state(idle) as [[string, string], [string, string], [string, string]];
    expect(await sent([ref, zero])).toBe(false);
    expect(await sent([ref, one])).toBe(false);
    expect(await sent([zero, one])).toBe(false);
    expect(await sent([ref, zero, one, one])).toBe(false);
    expect(await sent(state(idle, "[]"))).toBe(false);
    expect(await sent(state(idle, `{"id":"${id}","bound":"$Q1"}`))).toBe(false);
    expect(await sent([["$ACTION_ID_zz", ""]])).toBe(false);
    expect(await sent([[`$ACTION_ID_${id}`, ""], ...state("junk")])).toBe(false);
    expect(await sent([["words", "no action at all"]])).toBe(false);
  });

  it("is none where the body is none", async () => {
    const type = { "content-type": "multipart/form-data; boundary=x" };
    expect(await plain("garbage", type)).toBe(false);
    expect(await plain("garbage", { "content-type": "multipart/form-data" })).toBe(false);
  });

  it("is not looked into where Next.js does not look for one", async () => {
    const type = { "content-type": "application/x-www-form-urlencoded" };
    expect(await plain("a=%zz", type)).toBe(true);
    expect(await plain("", {})).toBe(true);
  });
});

describe("a call of our script", () => {
  const call = { "next-action": id };
  const text = { ...call, "content-type": "text/plain;charset=UTF-8" };

  it("brings the form, or nothing", async () => {
    expect(
      await sent(
        [
          ["0", '[{"status":"idle"},"$K1"]'],
          ["1_words", "x"],
        ],
        call,
      ),
    ).toBe(true);
    expect(await plain("[]", text)).toBe(true);
  });

  it.each(['["$Q1","$@2"]', "[", "{}", "null", '"x"', '["$F3"]', '["$undefined","$T"]'])(
    "is none with %s",
    async (list) => {
      expect(await sent([["0", list]], call)).toBe(false);
      expect(await plain(list, text)).toBe(false);
    },
  );

  it("is none without arguments, or with two lists of them", async () => {
    expect(await sent([["1_words", "x"]], call)).toBe(false);
    expect(
      await sent(
        [
          ["0", "[]"],
          ["0", "[]"],
        ],
        call,
      ),
    ).toBe(false);
    expect(await plain("", text)).toBe(false);
    expect(await plain('["$K1"]', text)).toBe(false);
    const posing = { ...call, "content-type": "Multipart/Form-Data; boundary=x" };
    expect(
      await plain('--x\r\ncontent-disposition: form-data; name="0"\r\n\r\n[]\r\n--x--', posing),
    ).toBe(false);
  });
});
