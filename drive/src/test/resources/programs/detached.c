/* BROKEN: no-thread-misuse */
#include <pthread.h>

static void *worker(void *arg)
{
	return arg;
}

int main(void)
{
	pthread_attr_t attr;
	pthread_t a, b;

	pthread_attr_init(&attr);
	pthread_attr_setdetachstate(&attr, PTHREAD_CREATE_DETACHED);
	pthread_create(&a, &attr, worker, 0);
	pthread_create(&b, 0, worker, 0);
	pthread_detach(b);
#ifdef BROKEN
	pthread_join(b, 0);
#endif
	pthread_exit(0);
}
