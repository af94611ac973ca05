#ifndef QZ_LINUX_SBITMAP_H
#define QZ_LINUX_SBITMAP_H
struct sbitmap_queue;
struct sbitmap_word;
struct sbq_wait_state;
struct sbitmap {
	unsigned int depth;
	unsigned int shift;
	struct sbitmap_word *map;
};
struct sbitmap_queue {
	struct sbitmap sb;
	struct sbq_wait_state *ws;
};
int sbitmap_queue_get(struct sbitmap_queue *sbq, unsigned int *cpu);
#endif
