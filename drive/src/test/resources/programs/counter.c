/* BROKEN: no-assertion-failure no-data-race */
#include <pthread.h>
#include <assert.h>
#include <stdio.h>

static int counter;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static void *worker(void *arg)
{
	for (int i = 0; i < 2; i++) {
#ifndef BROKEN
		pthread_mutex_lock(&lock);
#endif
		counter++;
#ifndef BROKEN
		pthread_mutex_unlock(&lock);
#endif
	}
	return arg;
}

int main(void)
{
	pthread_t threads[2];

	for (int i = 0; i < 2; i++)
		pthread_create(&threads[i], NULL, worker, NULL);
	for (int i = 0; i < 2; i++)
		pthread_join(threads[i], NULL);
	printf("%d\n", counter);
	assert(counter == 4);
	return 0;
}
