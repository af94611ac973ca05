/* BROKEN: no-assertion-failure */
#include <pthread.h>
#include <assert.h>
#include <stdbool.h>

#define SIZE 2

struct queue {
	int items[SIZE];
	unsigned int head, count;
	pthread_mutex_t lock;
	pthread_cond_t changed;
};

static struct queue queue = {
	.lock = PTHREAD_MUTEX_INITIALIZER,
	.changed = PTHREAD_COND_INITIALIZER,
};

static void put(struct queue *q, int item)
{
	pthread_mutex_lock(&q->lock);
	while (q->count == SIZE)
		pthread_cond_wait(&q->changed, &q->lock);
	q->items[(q->head + q->count++) % SIZE] = item;
	pthread_cond_broadcast(&q->changed);
	pthread_mutex_unlock(&q->lock);
}

static int get(struct queue *q)
{
	int item;

	pthread_mutex_lock(&q->lock);
#ifdef BROKEN
	if (q->count == 0)
#else
	while (q->count == 0)
#endif
		pthread_cond_wait(&q->changed, &q->lock);
	assert(q->count > 0);
	item = q->items[q->head];
	q->head = (q->head + 1) % SIZE;
	q->count--;
	pthread_cond_broadcast(&q->changed);
	pthread_mutex_unlock(&q->lock);
	return item;
}

static void *producer(void *arg)
{
	struct queue *q = arg;

	put(q, 1);
	put(q, 2);
	return NULL;
}

int main(void)
{
	pthread_t thread;
	int sum = 0;

	pthread_create(&thread, NULL, producer, &queue);
	sum += get(&queue);
	sum += get(&queue);
	assert(sum == 3);
	pthread_join(thread, NULL);
	return 0;
}
