/* BROKEN: no-thread-misuse */
#include <pthread.h>

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;

static void *worker(void *unused)
{
	pthread_mutex_lock(&mutex);
	pthread_mutex_unlock(&mutex);
	return 0;
}

int main(void)
{
	pthread_t thread;

	pthread_create(&thread, 0, worker, 0);
#ifdef BROKEN
	pthread_mutex_destroy(&mutex);
	pthread_join(thread, 0);
#else
	pthread_join(thread, 0);
	pthread_mutex_destroy(&mutex);
#endif
	return 0;
}
