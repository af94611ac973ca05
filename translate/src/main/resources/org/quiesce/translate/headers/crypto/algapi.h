#ifndef QZ_CRYPTO_ALGAPI_H
#define QZ_CRYPTO_ALGAPI_H
struct crypto_async_request;
struct crypto_queue;
struct scatterlist;
struct crypto_queue {
	struct list_head list;
	struct list_head *backlog;
	unsigned int qlen;
};
struct scatter_walk {
	struct scatterlist *sg;
	unsigned int offset;
};
void crypto_init_queue(struct crypto_queue *queue, unsigned int max_qlen);
int crypto_enqueue_request(struct crypto_queue *queue, struct crypto_async_request *request);
struct crypto_async_request *crypto_dequeue_request(struct crypto_queue *queue);
void crypto_inc(u8 *a, unsigned int size);
struct crypto_async_request *crypto_get_backlog(struct crypto_queue *queue);
int crypto_memneq(const void *a, const void *b, size_t size);
#endif
