#ifndef QZ_MEDIA_FRAME_VECTOR_H
#define QZ_MEDIA_FRAME_VECTOR_H
struct frame_vector;
struct page;
struct frame_vector {
	unsigned int nr_allocated;
	unsigned int nr_frames;
	bool got_ref;
	bool is_pfns;
	void *ptrs[];
};
struct frame_vector *frame_vector_create(unsigned int nr_frames);
void frame_vector_destroy(struct frame_vector *vec);
int get_vaddr_frames(unsigned long start, unsigned int nr_pfns, struct frame_vector *vec);
void put_vaddr_frames(struct frame_vector *vec);
int frame_vector_to_pages(struct frame_vector *vec);
unsigned int frame_vector_count(struct frame_vector *vec);
struct page **frame_vector_pages(struct frame_vector *vec);
unsigned long *frame_vector_pfns(struct frame_vector *vec);
#endif
