/** Names that one would take for a misspelt word of the dictionary, or for a short one of it. */
const likeWords = new Set(
  [
    "carrie catherine katherine kathryn sarah sara brian colin douglas walter anders blackwood bowers",
    "vogel kavita manisha sameer suresh sharma angel carlos carla marco mario mateo maria marie marian",
    "bautista bravo linares macias rocha uribe abella mallari kondo parsa qaderi anastasia obinna",
    "fatima karim nassar sobel kaleo wright collins tucker berry watkins sutter marta martha marcos",
    "victoria dennis gordon louis theodore birch holbrook sinclair jyoti padma swati naveen sunil singh",
    "tripathi mireya benito mauricio barragan caballero llamas trinh florencia marites myrna teresita",
    "aguinaldo noriko vahid sohrabi hosai laila razia nadezhda denis denise reginald tyrone dupree",
    "nettles abeba abena chiamaka chidi mulugeta mengistu rania marwan nabil abramson sterling segura",
    "lan nam than tri lau seo sung tam lam ngan hong hien phong",
  ].flatMap((line) => line.split(" ")),
);

/** Vietnamese families' names, without accents; many are words of the three languages too. */
export const vietnameseSurnames: ReadonlySet<string> = new Set(
  "nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly truong dinh lam mai cao trinh ha luong ta thai dao doan chau to".split(
    " ",
  ),
);

/** Whether a word, without accents, is as likely somebody's name. */
export function isLikelyName(folded: string): boolean {
  return likeWords.has(folded);
}
