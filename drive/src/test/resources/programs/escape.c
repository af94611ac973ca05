/* BROKEN: no-use-after-free no-data-race */
#include <pthread.h>

static void *reader(void *arg)
{
	return (void *)(long)*(int *)arg;
}

static pthread_t start(void)
{
	pthread_t thread;
#ifdef BROKEN
	int local = 5;
#else
	static int local = 5;
#endif
	pthread_create(&thread, 0, reader, &local);
	return thread;
}

int main(void)
{
	void *result;

	pthread_join(start(), &result);
	return (long)result == 5 ? 0 : 1;
}
