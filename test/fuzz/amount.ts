/** Mutations a document: a few in every run of the tests, many in the long one. */
export const mutations = process.env.GONGKAI_LONG ? 2000 : 50;
