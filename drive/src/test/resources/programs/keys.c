/* BROKEN: no-assertion-failure */
#include <pthread.h>
#include <assert.h>

static pthread_key_t key;
static int destroyed;

static void destroy(void *value)
{
	destroyed += *(int *)value;
}

static void *worker(void *arg)
{
	assert(pthread_getspecific(key) == 0);
	pthread_setspecific(key, arg);
	assert(pthread_getspecific(key) == arg);
	return 0;
}

int main(void)
{
	pthread_t thread;
	int value = 2;

#ifdef BROKEN
	pthread_key_create(&key, 0);
#else
	pthread_key_create(&key, destroy);
#endif
	pthread_create(&thread, 0, worker, &value);
	pthread_join(thread, 0);
	assert(pthread_getspecific(key) == 0);
	assert(destroyed == 2);
	return 0;
}
