import type { Core } from '@strapi/strapi';
import { paragraph } from './content';

const SENTENCE = 'Sáng ngày 20/11, Ủy ban nhân dân xã tổ chức hội nghị đánh giá kết quả thực hiện nhiệm vụ phát triển kinh tế - xã hội. ';
const TEXT = SENTENCE.repeat(3).trim();
const BLOCKS = JSON.stringify([paragraph(TEXT), paragraph(TEXT)]);

/** Of fillPortal, and without a body yet. */
const WITHOUT_BODY = `document_id LIKE 'bai0%' AND NOT EXISTS (SELECT 1 FROM articles_cmps c WHERE c.entity_id = articles.id AND c.field = 'body')`;

/**
 * What an article of fillPortal lacks for being long: a text of two paragraphs in every version, a summary, and the text that searches go through.
 * By three statements of the database's own, because there may be hundreds of thousands.
 */
export const fillBodies = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  const isPostgres = strapi.db.dialect.client === 'postgres';
  await strapi.db.connection.transaction(async (trx) => {
    const last = await trx('components_content_texts').max({ id: 'id' }).first<{ id: number | null }>();
    const base = Number(last?.id ?? 0);
    await trx.raw(
      `INSERT INTO components_content_texts (id, blocks) SELECT ${base} + id, ${isPostgres ? '?::jsonb' : '?'} FROM articles WHERE ${WITHOUT_BODY}`,
      [BLOCKS],
    );
    await trx.raw('UPDATE articles SET summary = ?, search_text = ? WHERE ' + WITHOUT_BODY, [SENTENCE.trim(), `${TEXT} ${TEXT}`]);
    await trx.raw(
      `INSERT INTO articles_cmps (entity_id, cmp_id, component_type, field, "order")
        SELECT id, ${base} + id, 'content.text', 'body', 1 FROM articles WHERE ${WITHOUT_BODY}`,
    );
    if (isPostgres)
      await trx.raw(
        `SELECT setval(pg_get_serial_sequence('components_content_texts', 'id'), (SELECT max(id) FROM components_content_texts))`,
      );
  });
};
