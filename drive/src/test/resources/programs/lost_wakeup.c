/* BROKEN: no-deadlock */
#include <pthread.h>

static pthread_mutex_t lock;
static pthread_cond_t ready;
static int done;

static void *setter(void *unused)
{
	pthread_mutex_lock(&lock);
	done = 1;
	pthread_mutex_unlock(&lock);
	pthread_cond_signal(&ready);
	return NULL;
}

int main(void)
{
	pthread_t thread;

	pthread_mutex_init(&lock, NULL);
	pthread_cond_init(&ready, NULL);
	pthread_create(&thread, NULL, setter, NULL);
	pthread_mutex_lock(&lock);
#ifdef BROKEN
	pthread_cond_wait(&ready, &lock);
#else
	while (!done)
		pthread_cond_wait(&ready, &lock);
#endif
	pthread_mutex_unlock(&lock);
	pthread_join(thread, NULL);
	pthread_cond_destroy(&ready);
	pthread_mutex_destroy(&lock);
	return 0;
}
