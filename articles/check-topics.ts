import type { Article, Conflict, Topic } from './article-schema.ts';
import type { Read } from './content.ts';
import type { Problem } from './content-error.ts';

const isApart = ({ claims: [one, other] }: Conflict, { sides: [first, second] }: Topic) =>
  (first.claims.includes(one) && second.claims.includes(other)) ||
  (first.claims.includes(other) && second.claims.includes(one));

/** Conflicts whose claims do not stand on the two sides of their topic, and topics or claims of them without a conflict. */
export function checkTopics({ file, value }: Read<Article>): Problem[] {
  const together = value.conflicts.flatMap((conflict) => {
    const topic = value.topics.find(({ id }) => id === conflict.topic);
    if (!topic || isApart(conflict, topic)) return [];
    const [one, other] = conflict.claims;
    const reason = `sets ${one} against ${other}, but topic ${topic.id} does not list them on opposite sides; list each on its side`;
    return [{ file, path: `conflicts[${conflict.id}].claims`, reason }];
  });
  const idle = value.topics.flatMap((topic) => {
    const ofTopic = value.conflicts.filter((conflict) => conflict.topic === topic.id);
    return topic.sides.flatMap((side, at) =>
      side.claims
        .filter((claim) => !ofTopic.some(({ claims }) => claims.includes(claim)))
        .map((claim) => ({
          file,
          path: `topics[${topic.id}].sides[${at}].claims`,
          reason: `lists ${claim}, which no conflict of the topic names; add the conflict or remove the claim`,
        })),
    );
  });
  return [...together, ...idle, ...value.topics.flatMap((topic) => unfounded(file, topic))];
}

/** Claims set aside that the side does not list, and answers with a figure that no note gives. */
function unfounded(file: string, { id, sides }: Topic): Problem[] {
  return sides.flatMap(({ claims, aside, answer }, at) => {
    const path = `topics[${id}].sides[${at}]`;
    const strangers = aside
      .filter((claim) => !claims.includes(claim))
      .map((claim) => ({
        file,
        path: `${path}.aside`,
        reason: `sets ${claim} aside, which is no claim of the side; list it there or remove it`,
      }));
    return /\d/.test(answer.text) && answer.evidence.length === 0
      ? [
          ...strangers,
          {
            file,
            path: `${path}.answer`,
            reason: 'gives a figure but names no note; add the note to evidence or say it without',
          },
        ]
      : strangers;
  });
}
