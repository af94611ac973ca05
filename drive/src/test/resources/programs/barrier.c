/* BROKEN: no-assertion-failure no-data-race */
#include <pthread.h>
#include <assert.h>

static pthread_barrier_t barrier;
static int parts[2], last;

static void *worker(void *arg)
{
	long me = (long)arg;

	parts[me] = 1;
#ifndef BROKEN
	if (pthread_barrier_wait(&barrier) == PTHREAD_BARRIER_SERIAL_THREAD)
		last++;
#endif
	assert(parts[1 - me] == 1);
	return 0;
}

int main(void)
{
	pthread_t threads[2];

	pthread_barrier_init(&barrier, 0, 2);
	for (long i = 0; i < 2; i++)
		pthread_create(&threads[i], 0, worker, (void *)i);
	for (long i = 0; i < 2; i++)
		pthread_join(threads[i], 0);
#ifndef BROKEN
	assert(last == 1);
#endif
	pthread_barrier_destroy(&barrier);
	return 0;
}
