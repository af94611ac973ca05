/* BROKEN: no-deadlock */
#include <pthread.h>

struct account {
	pthread_mutex_t lock;
	long money;
};

static struct account accounts[2] = {
	{ PTHREAD_MUTEX_INITIALIZER, 10 },
	{ PTHREAD_MUTEX_INITIALIZER, 10 },
};

static void transfer(struct account *from, struct account *to)
{
#ifdef BROKEN
	struct account *first = from, *second = to;
#else
	struct account *first = from < to ? from : to;
	struct account *second = from < to ? to : from;
#endif
	pthread_mutex_lock(&first->lock);
	pthread_mutex_lock(&second->lock);
	from->money--;
	to->money++;
	pthread_mutex_unlock(&second->lock);
	pthread_mutex_unlock(&first->lock);
}

static void *back(void *arg)
{
	transfer(&accounts[1], &accounts[0]);
	return arg;
}

int main(void)
{
	pthread_t thread;

	pthread_create(&thread, 0, back, 0);
	transfer(&accounts[0], &accounts[1]);
	pthread_join(thread, 0);
	return accounts[0].money == 10 ? 0 : 1;
}
