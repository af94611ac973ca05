/* BROKEN: no-deadlock */
#include <pthread.h>
#include <semaphore.h>
#include <assert.h>

static sem_t items, slots;
static int slot;

static void *producer(void *unused)
{
	for (int i = 1; i <= 2; i++) {
		sem_wait(&slots);
		slot = i;
		sem_post(&items);
	}
	return 0;
}

int main(void)
{
	pthread_t thread;
	int value;

	sem_init(&items, 0, 0);
#ifdef BROKEN
	sem_init(&slots, 0, 0);
#else
	sem_init(&slots, 0, 1);
#endif
	pthread_create(&thread, 0, producer, 0);
	for (int i = 1; i <= 2; i++) {
		sem_wait(&items);
		assert(slot == i);
		sem_post(&slots);
	}
	pthread_join(thread, 0);
	sem_getvalue(&slots, &value);
	assert(value == 1);
	assert(sem_trywait(&items) == -1);
	sem_destroy(&items);
	return 0;
}
