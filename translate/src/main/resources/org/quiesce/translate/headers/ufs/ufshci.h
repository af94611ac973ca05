#ifndef QZ_UFS_UFSHCI_H
#define QZ_UFS_UFSHCI_H
enum link_status { __qz_link_status };
#endif
