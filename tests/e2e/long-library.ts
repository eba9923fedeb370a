import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The longest clinic name and line of welcome that the settings take. */
export const longClinic = {
  name: 'Clínica Universitaria de Rehabilitación y Medicina Deportiva',
  message:
    'Le damos la bienvenida. Mientras espera, puede leer aquí con calma sobre sus tratamientos, ' +
    'sus riesgos y las alternativas. Si necesita cualquier cosa, pregunte con toda confianza en ' +
    'la recepción; estaremos encantados de ayudarle.',
};

/** Two titles of 120 characters: one of many words, one of few long ones. */
const titles = [
  'Responsabilidades y recomendaciones imprescindibles sobre electroestimulación transcutánea y acompañamiento psicológico.',
  'Lo que hay que saber de un tratamiento largo antes de que empiece, mientras dura y cuando ya ha terminado en la clínica.',
];

const topics = [
  ['mind', 'plum', 'brain', 'Salud mental y bienestar emocional'],
  ['cells', 'terracotta', 'sprout', 'Células madre y regeneración'],
  ['joints', 'teal', 'bone', 'Articulaciones, tendones y ligamentos'],
  ['metabolism', 'ochre', 'no-such-icon', 'Diabetes y metabolismo'],
] as const;

const sentence =
  'Antes de decidir, pregunte por los beneficios demostrados, los efectos secundarios frecuentes ' +
  'y el coste de cada sesión, incluidas las revisiones.';

const body = `Un tendón es fuerte. ${sentence}[^one]

## Electroencefalografía y otorrinolaringología: qué significan estas palabras

${sentence} ${sentence} Lea más en [la página de la clínica](https://example.org/tratamientos/electroestimulacion-transcutanea/).

### Procedimientos anestesiológicos complementarios

1. ${sentence}
2. **Contraindicaciones.** ${sentence}
   - ${sentence}

| Estudio | Participantes | Mejoría desproporcionada | Electroestimulación |
| :------ | ------------: | :----------------------: | ------------------- |
| Primero |           120 | imperceptible            | ${sentence}         |
| Segundo |         1.024 | extraordinaria           | no                  |

> ${sentence}

> [!NOTE]
> ${sentence}

> [!ASK] Preguntas imprescindibles para su fisioterapeuta o traumatólogo
>
> - ${sentence}
> - ${sentence}

> [!WARNING]
> ${sentence}

> [!EMERGENCY]
> ${sentence}

## Recomendaciones

${sentence} ${sentence}

${sentence}
`;

function article(title: string): string {
  return `---
title: ${JSON.stringify(title)}
summary: ${JSON.stringify(sentence)}
keyPoints:
  - ${JSON.stringify(`${sentence} ${sentence}`)}
  - ${JSON.stringify(sentence)}
  - ${JSON.stringify(sentence)}
---

${body}`;
}

const hero =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 12"><rect width="16" height="12" fill="#0B5C56"/></svg>';

/**
 * Writes a Spanish library in which everything is as long as it may get: titles of 120 characters,
 * long words, wide tables, every kind of box; one article has no picture.
 *
 * @param dir a folder that need not exist yet
 */
export async function makeLong(dir: string): Promise<void> {
  await mkdir(join(dir, 'articles'), { recursive: true });
  const list = topics.map(
    ([id, hue, icon, title]) =>
      `  - { id: ${id}, hue: ${hue}, icon: ${icon}, title: { es: "${title}" } }`,
  );
  await writeFile(
    join(dir, 'library.yaml'),
    `name: Larga\nversion: '1'\nlanguages: [es]\ntopics:\n${list.join('\n')}\n`,
  );
  await writeFile(
    join(dir, 'glossary.yaml'),
    `- id: tendon\n  forms: { es: [tendón] }\n  meaning: { es: ${JSON.stringify(sentence)} }\n`,
  );
  for (let number = 0; number < 7; number += 1) {
    const folder = join(dir, 'articles', `larga-${number}`);
    await mkdir(folder);
    const picture = number === 3 ? '' : 'hero: { file: hero.svg, alt: { es: Un fondo. } }\n';
    await writeFile(
      join(folder, 'article.yaml'),
      `topic: ${topics[number % topics.length]?.[0] ?? 'mind'}\n${picture}author: La biblioteca de pruebas\n` +
        'reviewer: Dra. María de los Ángeles Fernández-Etxeberria\nreviewed: 2026-09-15\ndue: 2099-12-31\n' +
        `sources:\n  - { id: one, by: "Organización Panamericana", title: "${sentence}", where: "Revista, 2025", address: example.org/${'muy-largo-'.repeat(8)} }\n`,
    );
    await writeFile(join(folder, 'es.md'), article(titles[number % 2] ?? ''));
    if (picture) await writeFile(join(folder, 'hero.svg'), hero);
  }
}
