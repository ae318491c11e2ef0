/** Names that one would take for a misspelt word of the dictionary, or for a short one of it. */
const likeWords = new Set(
  [
    "carrie catherine katherine kathryn sarah sara brian colin douglas walter anders blackwood bowers",
    "vogel kavita manisha sameer suresh sharma angel carlos carla marco mario mateo maria marie marian",
    "bautista bravo linares macias rocha uribe abella mallari kondo parsa qaderi anastasia obinna",
    "fatima karim nassar sobel kaleo wright collins tucker berry watkins sutter marta martha marcos",
    "lan nam than tri lau seo sung tam lam ngan hong hien",
  ].flatMap((line) => line.split(" ")),
);

/** Whether a word, without accents, is as likely somebody's name. */
export function isLikelyName(folded: string): boolean {
  return likeWords.has(folded);
}
