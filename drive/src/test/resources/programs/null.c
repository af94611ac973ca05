/* BROKEN: no-null-dereference */
#include <pthread.h>
#include <stddef.h>

static int *shared;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static void *clearer(void *unused)
{
	pthread_mutex_lock(&lock);
	shared = NULL;
	pthread_mutex_unlock(&lock);
	return NULL;
}

int main(void)
{
	static int value = 3;
	pthread_t thread;
	int seen = 0;

	shared = &value;
	pthread_create(&thread, NULL, clearer, NULL);
	pthread_mutex_lock(&lock);
#ifndef BROKEN
	if (shared)
#endif
		seen = *shared;
	pthread_mutex_unlock(&lock);
	pthread_join(thread, NULL);
	return seen;
}
