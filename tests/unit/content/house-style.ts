import { fleschKincaidGrade, paragraphs } from './readability';
import { inflesz, infleszNormal } from './spanish';

/** A sentence that patients are owed: what it is about, and how it may be worded. */
export type Notice = readonly [name: string, wording: RegExp];

/** What one language asks of every article. */
export interface House {
  /** How many words a body has, at least and at most. */
  readonly body: readonly [least: number, most: number];
  /** The heading of the box that closes an article. */
  readonly lastBox: string;
  /** Words that promise or press. Whole words, any case. */
  readonly banned: readonly RegExp[];
  /** Notices of the last box of every article. */
  readonly forAll: readonly Notice[];
  /** Notices of an article by its id, anywhere in it. */
  readonly notices: Readonly<Record<string, readonly Notice[]>>;
  /** What a text scores by the language's own formula. */
  readonly score: (markdown: string) => number;
  /** True where that score is easy enough. */
  readonly easy: (score: number) => boolean;
  /** The score that is asked for, in words. */
  readonly asked: string;
  /** True where each section has to be easy enough by itself: the formula bears short texts. */
  readonly bySection: boolean;
}

/** The ids of articles, by what they are about. */
function byArticle(
  prp: readonly Notice[],
  cells: readonly Notice[],
  ketamine: readonly Notice[],
): House['notices'] {
  return {
    ketamine,
    'stem-cells': cells,
    'diabetes-stem-cells': cells,
    'prp-myths': prp,
    'prp-evidence': prp,
    'prp-tendons': prp,
  };
}

const english: House = {
  body: [600, 900],
  lastBox: 'About this article',
  banned: [
    /\bcur(?:e|es|ed|ing|able|ative)\b/iu,
    /\bmirac(?:le|les|ulous|ulously)\b/iu,
    /\bbreakthroughs?\b/iu,
    /\bexceptional(?:ly)?\b/iu,
    /\bunparalleled\b/iu,
    /\bnatural,? so (?:it is |it’s )?safe\b/iu,
    /\bguarant(?:ee|ees|eed|eeing)\b/iu,
    /\bregenerat(?:e|es|ed|ing)\b/iu,
    /\btestimonials?\b/iu,
    /\bdiabetics?\b(?! (?:wounds?|foot|feet|ketoacidosis|eye))/iu,
    /\b(?:act|book|sign up|schedule) (?:now|today)\b/iu,
    /\b(?:hurry|limited time|last chance|don’t miss)\b/iu,
  ],
  forAll: [
    ['for learning', /for learning/i],
    ['not medical advice', /not medical advice/i],
    [
      'ask your clinician',
      /(?:ask|talk (?:to|with)) (?:your|a) (?:own )?(?:clinician|doctor|care team)/i,
    ],
    ['emergency: 911', /\b911\b/],
    ['results differ', /results (?:differ|vary)/i],
    ['no result is promised', /none (?:are|is) promised|no(?:body| one) can promise|not promised/i],
    ['do not stop medicine', /(?:do not|don’t|never) stop (?:\w+ ){0,6}medicines?/i],
    ['the clinic may earn money', /clinic may (?:earn|make) money/i],
  ],
  notices: byArticle(
    [
      ['kits are cleared', /kits? (?:are|is) cleared/i],
      ['this use is off-label', /off-label/i],
      ['evidence is mixed', /evidence is mixed/i],
      ['likely not covered', /likely not (?:be )?covered/i],
    ],
    [
      ['not FDA-approved', /not (?:\w+ ){0,3}(?:FDA-approved|approved by the FDA)/i],
      ['experimental', /experimental/i],
      ['only a regulated trial', /only (?:\w+ ){0,4}regulated (?:trial|study)/i],
      ['notice of the state', /\bstates?\b[^.]*\bnotices?\b/i],
    ],
    [
      ['ketamine is off-label', /ketamine[^.]* off-label/i],
      ['unless Spravato', /Spravato[^.]* approved/i],
      ['988 line', /\b988\b/],
      ['no driving until the next day', /driv\w+[^.]*next day/i],
    ],
  ),
  score: fleschKincaidGrade,
  easy: (grade) => grade <= 8,
  asked: 'grade 8 or below',
  bySection: false,
};

/** Whole Spanish words, any case: `\b` takes letters with accents for gaps. */
const spanishWords = (words: string): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu');

const spanish: House = {
  // Spanish says the same with about a fifth more words.
  body: [600, 1100],
  lastBox: 'Acerca de este artículo',
  banned: [
    spanishWords('cur(?:a|as|an|ar|arse|ará|arán|ado|ada|ados|adas|ó|ativ[oa]s?|ación|able|ables)'),
    spanishWords('milagr(?:o|os|os[oa]s?|osamente)'),
    spanishWords('avances? (?:histórico|revolucionario|sin precedente)s?|revolucionari[oa]s?'),
    spanishWords('excepcional(?:es|mente)?'),
    spanishWords('sin igual|incomparables?|inigualables?'),
    spanishWords(
      'natural(?:es)?,? (?:así que|por eso|por lo tanto|y por eso) (?:es |son )?segur[oa]s?',
    ),
    spanishWords('garant(?:ía|ías|iza|izan|izar|izamos|izad[oa]s?)'),
    spanishWords('regener(?:a|an|ar|ó|ará|arán|ando|ad[oa]s?|ación|ativ[oa]s?)'),
    spanishWords('testimonios?'),
    spanishWords('(?<!(?:heridas?|úlceras?|pies?|cetoacidosis) )diabétic[oa]s?'),
    spanishWords('(?:actúe|reserve|inscríbase|llame|venga|decídase) (?:ya|hoy|ahora)(?: mismo)?'),
    spanishWords('apúrese|dese prisa|no se lo pierda|última oportunidad|cupos? limitados?'),
    spanishWords('por tiempo limitado|aproveche'),
  ],
  forAll: [
    ['para aprender', /para aprender/i],
    ['no es consejo médico', /no es consejo médico/i],
    ['pregunte a su médico', /pregunte a su (?:propio )?(?:médico|equipo médico)/i],
    ['emergencia: 911', /\b911\b/],
    ['los resultados varían', /resultados varían/i],
    ['no se promete ninguno', /no se promete ninguno|nadie le puede prometer/i],
    ['no deje una medicina', /(?:no|nunca) deje (?:\p{L}+ ){0,6}medicinas?/iu],
    ['la clínica puede ganar dinero', /clínica puede ganar dinero/i],
    ['espera a un traductor médico', /traductor médico aún no ha revisado/i],
  ],
  notices: byArticle(
    [
      ['los kits están autorizados', /kits?[^.]* están autorizados/i],
      ['uso no indicado en la etiqueta', /uso[^.]* no (?:está )?indicado en la etiqueta/i],
      ['las pruebas son mixtas', /pruebas son mixtas/i],
      ['es probable que no se cubra', /probable que [^.]*seguro no lo cubra/i],
    ],
    [
      ['no aprobado por la FDA', /no están? aprobad[oa]s? por la FDA/i],
      ['experimental', /experimental(?:es)?/i],
      [
        'solo un ensayo regulado',
        /(?:solo|únicamente) (?:\p{L}+ ){0,4}(?:ensayo|estudio) regulado/iu,
      ],
      ['avisos del estado', /estado[^.]* avisos/i],
    ],
    [
      ['ketamina: uso no indicado', /ketamina[^.]* no indicado en la etiqueta/i],
      ['solo Spravato está aprobado', /solo Spravato está aprobado/i],
      ['línea 988', /\b988\b/],
      ['no maneje hasta el día siguiente', /no maneje[^.]* día siguiente/i],
    ],
  ),
  score: (markdown) => inflesz(paragraphs(markdown)),
  easy: (score) => score >= infleszNormal,
  asked: `INFLESZ ${infleszNormal} or above`,
  bySection: true,
};

/** The languages the library ships in. */
export const houses: Readonly<Record<string, House>> = { en: english, es: spanish };
