#ifndef QZ_LINUX_PKTCDVD_H
#define QZ_LINUX_PKTCDVD_H
#include <linux/cdrom.h>
struct page;
struct pktcdvd_device;
#define PACKET_MAX_SIZE 0x80
#define FRAMES_PER_PAGE (PAGE_SIZE/CD_FRAMESIZE)
enum packet_data_state { __qz_packet_data_state };
struct packet_data {
	struct list_head list;
	spinlock_t lock;
	sector_t sector;
	int frames;
	enum packet_data_state state;
	atomic_t io_wait;
	struct page *pages[PACKET_MAX_SIZE/FRAMES_PER_PAGE];
	int id;
	struct pktcdvd_device *pd;
};
#endif
