#ifndef _QZ_SEMAPHORE_H
#define _QZ_SEMAPHORE_H
#include <time.h>
typedef struct { int __qz_state; int __qz_value; } sem_t;
#define SEM_FAILED ((sem_t *)0)
int sem_init(sem_t *sem, int shared, unsigned int value);
int sem_destroy(sem_t *sem);
int sem_wait(sem_t *sem);
int sem_trywait(sem_t *sem);
int sem_timedwait(sem_t *sem, const struct timespec *time);
int sem_post(sem_t *sem);
int sem_getvalue(sem_t *sem, int *value);
#endif
