/* BROKEN: no-assertion-failure no-data-race */
#include <pthread.h>
#include <assert.h>

#ifndef BROKEN
static _Thread_local
#else
static
#endif
int mine = 3;

static void *worker(void *unused)
{
	mine++;
	assert(mine == 4);
	return 0;
}

int main(void)
{
	pthread_t a, b;

	pthread_create(&a, 0, worker, 0);
	pthread_create(&b, 0, worker, 0);
	pthread_join(a, 0);
	pthread_join(b, 0);
	assert(mine == 3);
	return 0;
}
