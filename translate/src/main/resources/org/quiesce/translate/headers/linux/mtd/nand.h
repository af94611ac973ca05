#ifndef QZ_LINUX_MTD_NAND_H
#define QZ_LINUX_MTD_NAND_H
struct nand_ecc_engine;
int nand_ecc_register_on_host_hw_engine(struct nand_ecc_engine *engine);
int nand_ecc_unregister_on_host_hw_engine(struct nand_ecc_engine *engine);
#endif
