/* BROKEN: no-assertion-failure no-use-after-free no-data-race */
#include <pthread.h>
#include <stdlib.h>
#include <assert.h>

struct work {
	int id;
	int result;
};

static void *square(void *arg)
{
	struct work *work = arg;

	work->result = work->id * work->id;
	return &work->result;
}

static void *whoami(void *arg)
{
	int *id = malloc(sizeof(int));

	*id = *(int *)arg;
	pthread_exit(id);
}

int main(void)
{
	struct work works[2] = { { .id = 2 }, { 3 } };
	pthread_t threads[2];
	int ids[2];
	void *result;

	for (int i = 0; i < 2; i++)
		pthread_create(&threads[i], NULL, square, &works[i]);
	for (int i = 0; i < 2; i++) {
		pthread_join(threads[i], &result);
		assert(*(int *)result == (i + 2) * (i + 2));
	}
	for (int i = 0; i < 2; i++) {
		ids[i] = i;
#ifdef BROKEN
		pthread_create(&threads[i], NULL, whoami, &i);
#else
		pthread_create(&threads[i], NULL, whoami, &ids[i]);
#endif
	}
	for (int i = 0; i < 2; i++) {
		pthread_join(threads[i], &result);
		assert(*(int *)result == i);
		free(result);
	}
	return 0;
}
