/* BROKEN: no-abort */
#include <pthread.h>
#include <stdlib.h>

static int ready;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static void *setter(void *unused)
{
	pthread_mutex_lock(&lock);
	ready = 1;
	pthread_mutex_unlock(&lock);
	return 0;
}

int main(void)
{
	pthread_t thread;
	int seen;

	pthread_create(&thread, 0, setter, 0);
#ifndef BROKEN
	pthread_join(thread, 0);
#endif
	pthread_mutex_lock(&lock);
	seen = ready;
	pthread_mutex_unlock(&lock);
	if (!seen)
		abort();
	exit(0);
}
