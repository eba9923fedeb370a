import { byArticle, mostPassive, names, sentence, type House } from './house.js';
import { paragraphs } from './prose.js';
import { fernandezHuerta, inflesz, infleszNormal } from './spanish.js';

/** Whole Spanish words, any case: `\b` takes letters with accents for gaps. */
const spanishWords = (words: string): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu');

/** What Spanish asks of every article. */
export const spanish: House = {
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
  formulas: [
    {
      name: 'INFLESZ',
      score: (markdown) => inflesz(paragraphs(markdown)),
      limit: infleszNormal,
      higherIsEasier: true,
      bySection: true,
    },
    // 60 to 70 is the band that Fernández Huerta calls normal.
    {
      name: 'Fernández-Huerta',
      score: (markdown) => fernandezHuerta(paragraphs(markdown)),
      limit: 60,
      higherIsEasier: true,
      bySection: false,
    },
  ],
  sentence: sentence.spanish,
  passive:
    /(?<!\p{L})(?:es|son|fue|fueron|era|eran|será|serán|sea|sean|ser|sido)\s+(?:(?:muy|ya|aún|también|no|siempre|nunca)\s+)?\p{L}{2,20}(?:ad|id)[oa]s?(?!\p{L})/iu,
  mostPassive,
  jargon: [
    spanishWords('contraindica\\p{L}*|subcutáne[oa]s?|intra(?:venos|muscular|articular)\\p{L}*'),
    spanishWords('(?:hiper|hipo)(?:tens|glucemi)\\p{L}*'),
    spanishWords('(?:etiolog|patolog|pronóstic|comorbilid|idiopátic)\\p{L}*'),
    spanishWords('eficacia|analgési\\p{L}*|edemas?|lesi(?:ón|ones)|benign[oa]s?|malign[oa]s?'),
    spanishWords(
      'autólog[oa]s?|alogénic[oa]s?|mesenquimal(?:es)?|exosomas?|citocinas?|leucocitos?',
    ),
    spanishWords(
      'placebos?|artrosis|fibromialgia|tendinopatía|plasma|plaquetas?|aneurismas?|psicosis',
    ),
    spanishWords('inmunosupres\\p{L}*'),
  ],
  names,
};
