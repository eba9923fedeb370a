import { colemanLiauGrade, fleschKincaidGrade } from './english.js';
import { byArticle, mostPassive, names, sentence, type House } from './house.js';

/** What English asks of every article. */
export const english: House = {
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
  formulas: [
    // MedlinePlus asks for grade 6 or 7, papers that cite NIH for below 8: aim at 6, stop at 8.
    {
      name: 'Flesch-Kincaid',
      score: fleschKincaidGrade,
      limit: 8,
      higherIsEasier: false,
      bySection: false,
    },
    {
      name: 'Coleman-Liau',
      score: colemanLiauGrade,
      limit: 8,
      higherIsEasier: false,
      bySection: false,
    },
  ],
  sentence: sentence.english,
  passive:
    /\b(?:am|is|are|was|were|be|been|being)\s+(?:(?:not|also|often|still|only|never|now|then|well|poorly|usually)\s+){0,2}(?:\p{L}{2,20}ed|given|made|shown|known|seen|taken|done|drawn|put|found|held|kept|paid|sold|sent|told|written|meant|spun|grown)\b/iu,
  mostPassive,
  jargon: [
    /\bcontraindicat\p{L}*/iu,
    /\bsubcutaneous\p{L}*/iu,
    /\bintra(?:venous|muscular|articular|nasal)\p{L}*/iu,
    /\b(?:hyper|hypo)(?:tension|tensive|glycemi)\p{L}*/iu,
    /\b(?:etiolog|patholog|prognos|comorbid|idiopath)\p{L}*/iu,
    /\b(?:efficacy|analgesi\p{L}*|edema|lesions?|benign|malignan\p{L}*)\b/iu,
    /\b(?:autologous|allogeneic|mesenchymal|exosomes?|cytokines?|leukocytes?)\b/iu,
    /\b(?:placebos?|osteoarthritis|fibromyalgia|tendinopathy|plasma|platelets?|aneurysms?|psychosis)\b/iu,
    /\bimmunosuppress\p{L}*/iu,
  ],
  names,
};
